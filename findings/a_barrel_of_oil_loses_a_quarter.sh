#!/usr/bin/env bash
# 1,000 bbl of fuel oil are 159, 119 or 117 cubic meters, by the library that is asked.
#
# Versions:  Pint 0.25.3, npm mathjs 15.2.0 and js-quantities 1.8.0; GNU units 2.22 and UDUNITS 2.2.28 (Debian).
# Expected:  bbl is the sign for the barrel of oil, 42 U.S. gallons (158.987 liters), as energy statistics, fuel
#            invoices, GNU units and UDUNITS (behind R's units and the weather libraries) have it.
# Happens:   Pint takes "bbl" and "barrel" for 31.5 gallons, and has oil_bbl for oil; mathjs takes "bbl" for 31
#            gallons, a barrel of beer, and has obl for oil. js-quantities has 42. Nothing is raised: all are volumes.
# Matters:   the fuel of a customer's standby generators is written in bbl. A quarter of it is missing, and with it a
#            quarter of the hours that they can run. Gallons, therms and Btu of the same libraries agree to 0.03 percent.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
{ command -v units && command -v udunits2; } > /dev/null || apt-get install -y -qq --no-install-recommends units udunits-bin > /dev/null
python3 -m venv venv && venv/bin/pip install -qq Pint==0.25.3 2> /dev/null
npm install --silent --no-fund --no-audit mathjs@15.2.0 js-quantities@1.8.0 > /dev/null 2>&1

cat > run.py <<'PY'
import pint

units = pint.UnitRegistry()
for name in ("bbl", "barrel", "oil_bbl"):
    barrels = units.Quantity(1000, name)
    print(f"Pint 1000 {name:7} {barrels.to('m^3').magnitude:.1f} m3, {barrels.to('gallon').magnitude / 1000:g} gallons each")
PY
cat > run.mjs <<'JS'
import Qty from 'js-quantities';
import { unit } from 'mathjs';
const show = (name, cubic, gallons) => console.log(`${name} ${cubic.toFixed(1)} m3, ${Number(gallons.toFixed(4))} gallons each`);
show('mathjs 1000 bbl', unit(1000, 'bbl').toNumber('m^3'), unit(1, 'bbl').toNumber('gallon'));
show('mathjs 1000 obl', unit(1000, 'obl').toNumber('m^3'), unit(1, 'obl').toNumber('gallon'));
show('js-quantities 1000 bbl', Qty('1000 bbl').to('m3').scalar, Qty('1 bbl').to('gal').scalar);
JS
{
    venv/bin/python run.py
    node run.mjs
    echo "GNU units 1000 bbl $(units -t '1000 bbl' m3) m3"
    echo "UDUNITS$(udunits2 -H '1000 bbl' -W m3 | head -1)"
} | tee seen
diff seen - <<'SEEN'
Pint 1000 bbl     119.2 m3, 31.5 gallons each
Pint 1000 barrel  119.2 m3, 31.5 gallons each
Pint 1000 oil_bbl 159.0 m3, 42 gallons each
mathjs 1000 bbl 117.3 m3, 31 gallons each
mathjs 1000 obl 159.0 m3, 42 gallons each
js-quantities 1000 bbl 159.0 m3, 42 gallons each
GNU units 1000 bbl 158.98729 m3
UDUNITS    1000 bbl = 158.987 m3
SEEN
