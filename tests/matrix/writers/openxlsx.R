# openxlsx.R TABLES.json OUT: the tables by R's openxlsx, with R's own types for dates, moments and differences.
suppressPackageStartupMessages({ library(openxlsx); library(jsonlite) })
arguments <- commandArgs(trailingOnly = TRUE)
tables <- fromJSON(arguments[1], simplifyVector = FALSE)
book <- createWorkbook()
for (name in names(tables)) {
  addWorksheet(book, name)
  rows <- tables[[name]]
  for (y in seq_along(rows)) for (x in seq_along(rows[[y]])) {
    cell <- rows[[y]][[x]]
    if (cell$kind == "blank") next
    value <- switch(cell$kind,
      date = as.Date(cell$value),
      moment = as.POSIXct(cell$value, format = "%Y-%m-%dT%H:%M:%S", tz = "America/Denver"),
      time = cell$value / 86400, duration = cell$value / 86400,
      cell$value)
    if (!is.null(cell$formula)) writeFormula(book, name, paste0("=", cell$formula), startCol = x, startRow = y)
    else writeData(book, name, value, startCol = x, startRow = y, colNames = FALSE)
    addStyle(book, name, createStyle(numFmt = cell$format), rows = y, cols = x)
    if (isTRUE(cell$merged)) mergeCells(book, name, cols = x, rows = y:(y + 1))
    if (isTRUE(cell$hidden)) setRowHeights(book, name, rows = y, heights = 0)
  }
}
saveWorkbook(book, arguments[2], overwrite = TRUE)
