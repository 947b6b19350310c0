// node_readers.js LIBRARY FILE: the second column of the sheet "Shapes", a JSON list of texts.
const [library, file] = process.argv.slice(2);
const day = value => value.toISOString().replace('T00:00:00.000Z', '').replace('T', ' ').replace('.000Z', '');
function text(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return day(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') {
    if ('error' in value) return value.error;
    if ('richText' in value) return value.richText.map(part => part.text).join('');
    return text(value.result);
  }
  return String(value);
}
(async () => {
  const values = [];
  if (library === 'exceljs') {
    const book = new (require('exceljs').Workbook)();
    await book.xlsx.readFile(file);
    const sheet = book.getWorksheet('Shapes');
    for (let y = 1; y <= sheet.rowCount; y++) values.push(sheet.getRow(y).getCell(2).value);
  } else {
    const sheetjs = require('@e965/xlsx');
    const sheet = sheetjs.readFile(file, { cellDates: true, UTC: true }).Sheets.Shapes;
    const last = sheetjs.utils.decode_range(sheet['!ref']).e.r;
    for (let y = 0; y <= last; y++) {
      const cell = sheet[sheetjs.utils.encode_cell({ r: y, c: 1 })];
      values.push(!cell || cell.t === 'z' ? null : cell.t === 'e' ? cell.w : cell.v);
    }
  }
  console.log(JSON.stringify(values.map(text)));
})().catch(error => { console.error(error); process.exit(1); });
