// Jxl TABLES.tsv OUT: the tables by JExcelApi, which writes XLS. The lines are those of Poi (see run.py).
import java.io.File;
import java.nio.file.*;
import java.util.*;
import jxl.Workbook;
import jxl.write.*;
import jxl.write.Number;

public class Jxl {
    public static void main(String[] arguments) throws Exception {
        WritableWorkbook book = Workbook.createWorkbook(new File(arguments[1]));
        Map<String, WritableCellFormat> styles = new HashMap<>();
        for (String line : Files.readAllLines(Paths.get(arguments[0]))) {
            String[] part = line.split("\t", -1);
            WritableSheet sheet = book.getSheet(part[0]);
            if (sheet == null) sheet = book.createSheet(part[0], book.getNumberOfSheets());
            int y = Integer.parseInt(part[1]), x = Integer.parseInt(part[2]);
            String kind = part[3], value = part[4].replace("\\n", "\n"), formula = part[6];
            boolean time = kind.matches("date|moment|time|duration");
            WritableCellFormat style = styles.get(part[5]);
            if (style == null) {
                style = part[5].equals("General") ? new WritableCellFormat()
                    : time ? new WritableCellFormat(new DateFormat(part[5]))
                    : new WritableCellFormat(new NumberFormat(part[5], NumberFormat.COMPLEX_FORMAT));
                styles.put(part[5], style);
            }
            if (!formula.isEmpty()) sheet.addCell(new Formula(x, y, formula, style));
            else if (kind.equals("text")) sheet.addCell(new Label(x, y, value, style));
            else if (kind.equals("truth")) sheet.addCell(new jxl.write.Boolean(x, y, value.equals("true"), style));
            else sheet.addCell(new Number(x, y, Double.parseDouble(value), style));
            if (part[7].contains("merged")) sheet.mergeCells(x, y, x, y + 1);
            if (part[7].contains("hidden")) sheet.setRowView(y, true);
        }
        book.write();
        book.close();
    }
}
