# excel_writer.pl MODULE TABLES.json OUT: the tables by Excel::Writer::XLSX or Spreadsheet::WriteExcel.
use strict;
use warnings;
use JSON::PP;

my ($module, $source, $target) = @ARGV;
eval "require $module; 1" or die $@;
open my $file, '<', $source or die $!;
my $order = JSON::PP->new->decode(do { local $/; <$file> });
my $book = $module->new($target);
for my $name ('Shapes', 'Bills', 'Readings') {
    my $sheet = $book->add_worksheet($name);
    my $y = 0;
    for my $row (@{ $order->{$name} }) {
        my $x = 0;
        for my $cell (@$row) {
            my ($kind, $value) = ($cell->{result} // $cell->{kind}, $cell->{value});
            my $style = $book->add_format(num_format => $cell->{format});
            if    ($cell->{merged}) { $sheet->merge_range($y, $x, $y + 1, $x, $value, $style) }
            elsif (defined $cell->{formula}) {
                my $result = $kind eq 'date' ? 46326 : $value;
                $sheet->write_formula($y, $x, "=$cell->{formula}", $style, $result);
            }
            elsif ($kind eq 'text')   { $sheet->write_string($y, $x, $value, $style) }
            elsif ($kind eq 'number') { $sheet->write_number($y, $x, $value, $style) }
            elsif ($kind eq 'truth' && $sheet->can('write_boolean')) { $sheet->write_boolean($y, $x, $value ? 1 : 0, $style) }
            elsif ($kind eq 'truth')  { $sheet->write_formula($y, $x, $value ? '=TRUE' : '=FALSE', $style, $value ? 1 : 0) }
            elsif ($kind eq 'date')   { $sheet->write_date_time($y, $x, "${value}T", $style) }
            elsif ($kind eq 'moment') { $sheet->write_date_time($y, $x, $value, $style) }
            elsif ($kind eq 'time' || $kind eq 'duration') { $sheet->write_number($y, $x, $value / 86400, $style) }
            $sheet->set_row($y, undef, undef, 1) if $cell->{hidden};
            $x++;
        }
        $y++;
    }
}
$book->close;
