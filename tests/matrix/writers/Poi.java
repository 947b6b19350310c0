// Poi TABLES.json OUT: the tables by Apache POI, XLSX or XLS by the ending. The JSON comes as lines of tabs (see run.py).
import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Poi {
    public static void main(String[] arguments) throws Exception {
        Workbook book = arguments[1].endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        DataFormat formats = book.createDataFormat();
        Map<String, CellStyle> styles = new HashMap<>();
        for (String line : Files.readAllLines(Paths.get(arguments[0]))) {
            String[] part = line.split("\t", -1);
            Sheet sheet = book.getSheet(part[0]) == null ? book.createSheet(part[0]) : book.getSheet(part[0]);
            int y = Integer.parseInt(part[1]), x = Integer.parseInt(part[2]);
            Row row = sheet.getRow(y) == null ? sheet.createRow(y) : sheet.getRow(y);
            Cell cell = row.createCell(x);
            String kind = part[3], value = part[4].replace("\\n", "\n"), formula = part[6];
            if (!formula.isEmpty()) cell.setCellFormula(formula);
            else if (kind.equals("text")) cell.setCellValue(value);
            else if (kind.equals("truth")) cell.setCellValue(value.equals("true"));
            else cell.setCellValue(Double.parseDouble(value));
            cell.setCellStyle(styles.computeIfAbsent(part[5], form -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(formats.getFormat(form));
                return style;
            }));
            if (part[7].contains("merged")) sheet.addMergedRegion(new CellRangeAddress(y, y + 1, x, x));
            if (part[7].contains("hidden")) row.setZeroHeight(true);
        }
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
        try (OutputStream out = new FileOutputStream(arguments[1])) { book.write(out); }
    }
}
