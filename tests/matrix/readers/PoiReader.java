// PoiReader FILE: the second column of the sheet "Shapes" as Apache POI gives it, a JSON list.
import java.io.File;
import java.text.SimpleDateFormat;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.*;

public class PoiReader {
    public static void main(String[] arguments) throws Exception {
        SimpleDateFormat form = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss");
        try (Workbook book = WorkbookFactory.create(new File(arguments[0]))) {
            Sheet sheet = book.getSheet("Shapes");
            StringBuilder all = new StringBuilder();
            for (int y = 0; y <= sheet.getLastRowNum(); y++) {
                Row row = sheet.getRow(y);
                Cell cell = row == null ? null : row.getCell(1);
                String text = cell == null ? "" : text(cell, form).replace("\\", "\\\\").replace("\"", "\\\"");
                all.append(y == 0 ? "[" : ", ").append('"').append(text.replace("\n", "\\n")).append('"');
            }
            System.out.println(all.append("]"));
        }
    }

    static String text(Cell cell, SimpleDateFormat form) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING: return cell.getStringCellValue();
            case BOOLEAN: return cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR: return FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC:
                if (DateUtil.isCellDateFormatted(cell) && cell.getNumericCellValue() >= 0)
                    return form.format(cell.getDateCellValue()).replace(" 00:00:00", "");
                return new java.math.BigDecimal(String.valueOf(cell.getNumericCellValue())).stripTrailingZeros().toPlainString();
            default: return "";
        }
    }
}
