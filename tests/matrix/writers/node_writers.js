// node_writers.js LIBRARY TABLES.json OUT: the tables by a library of JavaScript, dates as its Date objects.
const fs = require('fs');
const [library, source, target] = process.argv.slice(2);
const tables = JSON.parse(fs.readFileSync(source));
const DAY = 86400;
const kindOf = cell => cell.result || cell.kind;
const utc = cell => new Date(cell.value.includes('T') ? cell.value + 'Z' : cell.value + 'T00:00:00Z');
const local = cell => new Date(cell.value.includes('T') ? cell.value : cell.value + 'T00:00:00');
const isDay = kind => kind === 'date' || kind === 'moment';
const isLength = kind => kind === 'time' || kind === 'duration';

function valueOf(cell, day) {
  const kind = kindOf(cell);
  if (isDay(kind)) return day(cell);
  return isLength(kind) ? cell.value / DAY : cell.value;
}

const writers = {
  async exceljs() {
    const { Workbook } = require('exceljs');
    const book = new Workbook();
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = book.addWorksheet(name);
      rows.forEach((row, y) => row.forEach((cell, x) => {
        if (cell.kind === 'blank') return;
        const there = sheet.getCell(y + 1, x + 1);
        const value = valueOf(cell, utc);
        if (cell.kind === 'error') there.value = { formula: cell.formula, result: { error: cell.value } };
        else there.value = cell.formula ? { formula: cell.formula, result: value } : value;
        there.numFmt = cell.format;
        if (cell.merged) sheet.mergeCells(y + 1, x + 1, y + 2, x + 1);
        if (cell.hidden) sheet.getRow(y + 1).hidden = true;
      }));
    }
    await book.xlsx.writeFile(target);
  },
  async sheetjs() {
    const library = require('@e965/xlsx');
    const book = library.utils.book_new();
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = library.utils.aoa_to_sheet(rows.map(row => row.map(() => null)));
      sheet['!ref'] = library.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: rows[0].length - 1 } });
      sheet['!merges'] = [];
      sheet['!rows'] = [];
      rows.forEach((row, y) => row.forEach((cell, x) => {
        if (cell.kind === 'blank') return;
        const kind = kindOf(cell);
        const type = { text: 's', truth: 'b', error: 'e' }[kind] || (isDay(kind) ? 'd' : 'n');
        const codes = { '#N/A': 42, '#DIV/0!': 7 };
        const there = { t: type, v: kind === 'error' ? codes[cell.value] : valueOf(cell, utc), z: cell.format };
        if (cell.formula) there.f = cell.formula;
        sheet[library.utils.encode_cell({ r: y, c: x })] = there;
        if (cell.merged) sheet['!merges'].push({ s: { r: y, c: x }, e: { r: y + 1, c: x } });
        if (cell.hidden) sheet['!rows'][y] = { hidden: true };
      }));
      library.utils.book_append_sheet(book, sheet, name);
    }
    library.writeFile(book, target, { cellDates: false });
  },
  async sheetjs_dates() {
    const library = require('@e965/xlsx');
    const write = library.writeFile;
    library.writeFile = (book, file) => write.call(library, book, file, { cellDates: true });
    await writers.sheetjs();
  },
  async populate() {
    const library = require('xlsx-populate');
    const book = await library.fromBlankAsync();
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = book.addSheet(name);
      rows.forEach((row, y) => row.forEach((cell, x) => {
        if (cell.kind === 'blank') return;
        const there = sheet.cell(y + 1, x + 1);
        if (cell.formula) there.formula(cell.formula);
        else there.value(valueOf(cell, local));
        there.style('numberFormat', cell.format);
        if (cell.merged) sheet.range(y + 1, x + 1, y + 2, x + 1).merged(true);
        if (cell.hidden) sheet.row(y + 1).hidden(true);
      }));
    }
    book.deleteSheet('Sheet1');
    await book.toFileAsync(target);
  },
  async excel4node() {
    const library = require('excel4node');
    const book = new library.Workbook();
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = book.addWorksheet(name);
      rows.forEach((row, y) => row.forEach((cell, x) => {
        if (cell.kind === 'blank') return;
        const there = cell.merged ? sheet.cell(y + 1, x + 1, y + 2, x + 1, true) : sheet.cell(y + 1, x + 1);
        const kind = kindOf(cell);
        const value = valueOf(cell, utc);
        if (cell.formula) there.formula(cell.formula);
        else if (kind === 'text') there.string(value);
        else if (kind === 'truth') there.bool(value);
        else if (isDay(kind)) there.date(value);
        else there.number(value);
        there.style({ numberFormat: cell.format });
        if (cell.hidden) sheet.row(y + 1).hide();
      }));
    }
    await new Promise((done, failed) => book.write(target, error => (error ? failed(error) : done())));
  },
};
writers[library]().catch(error => { console.error(error); process.exit(1); });
