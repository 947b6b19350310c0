// JxlReader FILE: the second column of the sheet "Shapes" as JExcelApi gives it, a JSON list.
import java.io.File;
import java.text.SimpleDateFormat;
import java.util.TimeZone;
import jxl.*;

public class JxlReader {
    public static void main(String[] arguments) throws Exception {
        SimpleDateFormat form = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss");
        form.setTimeZone(TimeZone.getTimeZone("GMT"));
        WorkbookSettings settings = new WorkbookSettings();
        settings.setSuppressWarnings(true);
        Sheet sheet = Workbook.getWorkbook(new File(arguments[0]), settings).getSheet("Shapes");
        StringBuilder all = new StringBuilder();
        for (int y = 0; y < sheet.getRows(); y++) {
            Cell cell = sheet.getCell(1, y);
            String text = text(cell, form).replace("\\", "\\\\").replace("\"", "\\\"");
            all.append(y == 0 ? "[" : ", ").append('"').append(text.replace("\n", "\\n")).append('"');
        }
        System.out.println(all.append("]"));
    }

    static String text(Cell cell, SimpleDateFormat form) {
        if (cell instanceof DateCell) return form.format(((DateCell) cell).getDate()).replace(" 00:00:00", "");
        if (cell instanceof BooleanCell) return ((BooleanCell) cell).getValue() ? "TRUE" : "FALSE";
        if (cell instanceof NumberCell) {
            double value = ((NumberCell) cell).getValue();
            return value == (long) value ? String.valueOf((long) value) : String.valueOf(value);
        }
        return cell.getContents();
    }
}
