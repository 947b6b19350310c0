# spreadsheet.rb TABLES.json OUT: the tables as XLS by the Ruby library "spreadsheet".
require 'json'
require 'date'
require 'spreadsheet'

source, target = ARGV
book = Spreadsheet::Workbook.new
JSON.parse(File.read(source)).each do |name, rows|
  sheet = book.create_worksheet(name: name)
  rows.each_with_index do |row, y|
    row.each_with_index do |cell, x|
      kind = cell['kind']
      value = cell['value']
      next if kind == 'blank' || kind == 'error' || kind == 'formula'
      value = Date.parse(value) if kind == 'date'
      value = DateTime.parse(value) if kind == 'moment'
      value = value / 86400.0 if %w[time duration].include?(kind)
      sheet.row(y)[x] = value
      sheet.row(y).set_format(x, Spreadsheet::Format.new(number_format: cell['format']))
      sheet.merge_cells(y, x, y + 1, x) if cell['merged']
      sheet.row(y).hidden = true if cell['hidden']
    end
  end
end
book.write(target)
