#!/usr/bin/env bash
# In workbooks of a Java library every formula has the result 4: a total of 242.75 is read as 4.0.
#
# Versions:  JExcelApi 2.6.12 (Debian's libjexcelapi-java; jxl in many older reporting programs) writes; xlrd 2.0.2,
#            python-calamine 0.9.1, Gnumeric 1.12.55 and LibreOffice Calc 7.4.7 read.
# Expected:  a writer that does not calculate stores no result of a formula, or an empty one; other writers
#            store 0. Readers that give stored results then give nothing, or zeros, which somebody notices.
# Happens:   JExcelApi stores 4.0 as the result of each formula, sums and counts alike. xlrd and calamine (so also
#            pandas with either) give 4.0; LibreOffice and Gnumeric calculate anew and show what was meant, so
#            that the file looks right to whoever opens it.
# Matters:   4 is a plausible number of bills, outages or meters, and "the total is wrong" is looked for
#            everywhere but in the file. The mark by which to know such formulas: their record has the number
#            0x0406, which otherwise only Excel 4 used.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
export DEBIAN_FRONTEND=noninteractive
command -v javac > /dev/null || apt-get install -y -qq --no-install-recommends default-jdk-headless > /dev/null
[ -e /usr/share/java/jxl.jar ] || apt-get install -y -qq --no-install-recommends libjexcelapi-java > /dev/null
command -v ssconvert > /dev/null || apt-get install -y -qq --no-install-recommends gnumeric > /dev/null
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv && venv/bin/pip install -qq xlrd==2.0.2 python-calamine==0.9.1 2> /dev/null

cat > Write.java <<'JAVA'
import java.io.File;
import jxl.Workbook;
import jxl.write.*;
import jxl.write.Number;

public class Write {
    public static void main(String[] arguments) throws Exception {
        WritableWorkbook book = Workbook.createWorkbook(new File("bills.xls"));
        WritableSheet sheet = book.createSheet("Bills", 0);
        sheet.addCell(new Number(0, 0, 110.25));
        sheet.addCell(new Number(0, 1, 132.5));
        sheet.addCell(new Formula(0, 2, "SUM(A1:A2)"));
        sheet.addCell(new Formula(0, 3, "COUNT(A1:A2)"));
        book.write();
        book.close();
    }
}
JAVA
cat > read.py <<'PY'
import xlrd
from python_calamine import CalamineWorkbook

sheet = xlrd.open_workbook("bills.xls").sheet_by_index(0)
print("xlrd       ", sheet.col_values(0))
print("calamine   ", [row[0] for row in CalamineWorkbook.from_path("bills.xls").get_sheet_by_index(0).to_python()])
PY
javac -cp /usr/share/java/jxl.jar Write.java
java -cp /usr/share/java/jxl.jar:. Write
{
    venv/bin/python read.py
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to csv bills.xls > /dev/null 2>&1
    echo "LibreOffice" $(cat bills.csv)
    ssconvert bills.xls gnumeric.csv > /dev/null 2>&1
    echo "Gnumeric   " $(cat gnumeric.csv)
} | tee seen
diff seen - <<'SEEN'
xlrd        [110.25, 132.5, 4.0, 4.0]
calamine    [110.25, 132.5, 4.0, 4.0]
LibreOffice 110.25 132.5 242.75 2
Gnumeric    110.25 132.5 242.75 2
SEEN
