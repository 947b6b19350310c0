#!/usr/bin/env bash
# "From 2 to 6 pm" is a length of four picometers, five million gallons a day are milligrams, and a credit of -$27.50 is a charge.
#
# Versions:  quantulum3 0.10.0, as it is installed (without the extra for its classifier).
# Expected:  it takes quantities with their units out of English sentences. What it does not know is a number without a
#            unit ("dimensionless"), a minus is part of an amount, as it is in "-500 kW", and of a range both ends are given,
#            as its README shows for "12.8–13.0 TeV". That units with several meanings are guessed is documented.
# Happens:   what is not in its list is taken apart into letters that are. CCF, 100 cubic feet, becomes "cubic centimetre
#            farad", MCF "millicoulomb farad", kgal "kilogram year litre", MGD "milligram day" (all of them units of water and
#            gas meters). Of a range the mean is given, with an uncertainty, and so two hours of the day are 4 picometers.
#            The minus before the dollar sign is dropped, behind it kept. $0.0872/kWh has no amount at all
#            after 12,500 kWh, which become "kilowatt hour ampere-turn" by the word "at".
# Matters:   notes of calls and mails are searched for amounts this way. Each result has a number of the sentence and a
#            unit's name, none an error or a mark of doubt; kW, MW, kWh, MMBtu and therms in short sentences are right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq quantulum3==0.10.0 2> /dev/null

cat > run.py <<'PY'
from quantulum3 import parser

for sentence in (
    "Demand fell to 12.5 MW.",
    "They used 15 therms.",
    "They used 1.2 MMBtu.",
    "Curtail -500 kW from 2 to 6 pm.",
    "The plant used 1,200 CCF in May.",
    "The plant used 3 MCF in May.",
    "The plant used 350 kgal of water.",
    "The plant pumps 5 MGD.",
    "There is a credit of -$27.50.",
    "There is a credit of $-27.50.",
    "The load is 10 to 15 kW.",
    "They paid for 12,500 kWh at $0.0872/kWh.",
):
    found = [f"{each.value:g} {each.unit.name}" for each in parser.parse(sentence)]
    print(f"{sentence:42} {found}")
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
Demand fell to 12.5 MW.                    ['12.5 megawatt']
They used 15 therms.                       ['15 therm']
They used 1.2 MMBtu.                       ['1.2 mega british thermal unit']
Curtail -500 kW from 2 to 6 pm.            ['-500 kilowatt', '4 picometre']
The plant used 1,200 CCF in May.           ['1200 cubic centimetre farad']
The plant used 3 MCF in May.               ['3 millicoulomb farad']
The plant used 350 kgal of water.          ['350 kilogram year litre']
The plant pumps 5 MGD.                     ['5 milligram day']
There is a credit of -$27.50.              ['27.5 dollar']
There is a credit of $-27.50.              ['-27.5 dollar']
The load is 10 to 15 kW.                   ['12.5 kilowatt']
They paid for 12,500 kWh at $0.0872/kWh.   ['12500 kilowatt hour ampere-turn']
SEEN
