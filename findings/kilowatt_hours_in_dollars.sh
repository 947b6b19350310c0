#!/usr/bin/env bash
# A language tag without any currency puts dollar signs before kilowatt hours.
#
# Versions:  LibreOffice Calc 7.4.7 writes, SheetJS (npm xlsx 0.18.5, and its later release 0.20.3 as @e965/xlsx) reads.
# Expected:  in a number format, [$-409] names a language (U.S. English) and no currency; the part before the
#            dash is the symbol to show, and it is empty. LibreOffice writes such tags by itself for cells whose
#            language is not the document's, here a format in U.S. English within a German document.
# Happens:   SheetJS formats the number 1234 as "$1,234", so that sheet_to_csv, sheet_to_html and every text
#            made from the formatted cells show consumption as money. The stored number is right. (The sign was
#            reported for a hand-made format in 2022; that an ordinary LibreOffice file brings it is new.)
# Matters:   exports of formatted values are what most web pages with SheetJS hand on; a column of kWh beside a
#            column of dollars then looks like two columns of dollars.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
npm install --silent --no-fund --no-audit xlsx@0.18.5 @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > reads.fods <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
 <office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="de" fo:country="DE"/></style:default-style></office:styles>
 <office:automatic-styles>
  <number:number-style style:name="N1" number:language="en" number:country="US"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
  <style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>
 </office:automatic-styles>
 <office:body><office:spreadsheet><table:table table:name="Reads">
  <table:table-row><table:table-cell office:value-type="string"><text:p>kWh</text:p></table:table-cell></table:table-row>
  <table:table-row><table:table-cell table:style-name="c1" office:value-type="float" office:value="1234"><text:p>1,234</text:p></table:table-cell></table:table-row>
 </table:table></office:spreadsheet></office:body>
</office:document>
XML
cat > read.js <<'JS'
for (const name of ['xlsx', '@e965/xlsx']) {
  const library = require(name);
  const sheet = library.readFile('reads.xlsx', { cellNF: true }).Sheets.Reads;
  console.log(library.version, 'format', sheet.A2.z, '| stored', sheet.A2.v, '| csv', JSON.stringify(library.utils.sheet_to_csv(sheet)));
}
JS
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to xlsx reads.fods > /dev/null 2>&1
node read.js | tee seen
diff seen - <<'SEEN'
0.18.5 format [$-409]#,##0 | stored 1234 | csv "kWh\n\"$1,234\""
0.20.3 format [$-409]#,##0 | stored 1234 | csv "kWh\n\"$1,234\""
SEEN
