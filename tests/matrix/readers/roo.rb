# roo.rb FILE: the second column of the sheet "Shapes" as Roo gives it.
require 'json'
require 'roo'

sheet = Roo::Spreadsheet.open(ARGV[0]).sheet('Shapes')
values = (1..sheet.last_row).map { |y| sheet.cell(y, 2) }
texts = values.map do |value|
  case value
  when nil then ''
  when true, false then value.to_s.upcase
  when DateTime, Time then value.strftime('%Y-%m-%d %H:%M:%S')
  when Float then value == value.to_i ? value.to_i.to_s : value.to_s
  else value.to_s
  end
end
puts JSON.generate(texts)
