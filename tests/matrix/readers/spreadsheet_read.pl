# spreadsheet_read.pl FILE: the second column of the sheet "Shapes", unformatted, as Perl's Spreadsheet::Read gives it.
use strict;
use warnings;
use JSON::PP;
use Spreadsheet::Read;

my $sheet = ReadData($ARGV[0], attr => 0)->[1];
my @values = map { my $value = $sheet->{cell}[2][$_]; defined $value ? "$value" : '' } 1 .. $sheet->{maxrow};
print JSON::PP->new->ascii->encode(\@values);
