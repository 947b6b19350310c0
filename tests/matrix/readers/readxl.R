# readxl.R FILE: the second column of the sheet "Shapes" as readxl gives it, cell by cell.
suppressPackageStartupMessages({ library(readxl); library(jsonlite) })
cells <- read_excel(commandArgs(trailingOnly = TRUE)[1], sheet = "Shapes", col_names = FALSE, col_types = "list",
                    .name_repair = "minimal")[[2]]
as_text <- function(value) {
  if (is.null(value) || length(value) == 0 || is.na(value)) return("")
  if (inherits(value, "POSIXct")) {
    return(sub(" 00:00:00$", "", format(round(value), "%Y-%m-%d %H:%M:%S", tz = "UTC")))
  }
  if (is.logical(value)) return(if (value) "TRUE" else "FALSE")
  if (is.numeric(value)) return(format(value, digits = 17, scientific = FALSE, trim = TRUE))
  as.character(value)
}
cat(toJSON(vapply(cells, as_text, "")))
