// PoiReader FILE: the second column of the sheet "Shapes" as Apache POI gives it, one escaped text a line.
import java.io.File;
import java.text.SimpleDateFormat;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.*;

public class PoiReader {
    public static void main(String[] arguments) throws Exception {
        SimpleDateFormat form = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss");
        try (Workbook book = WorkbookFactory.create(new File(arguments[0]))) {
            Sheet sheet = book.getSheet("Shapes");
            for (int y = 0; y <= sheet.getLastRowNum(); y++) {
                Row row = sheet.getRow(y);
                Cell cell = row == null ? null : row.getCell(1);
                System.out.println(cell == null ? "" : text(cell, form).replace("\n", "\\n"));
            }
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
