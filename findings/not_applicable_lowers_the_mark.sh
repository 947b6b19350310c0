#!/usr/bin/env bash
# A customer who marks two topics 9 and 10 and the third "not applicable" has a mean of 6.3, and who came early came late.
#
# Versions:  npm survey-core 3.1.1 (SurveyJS).
# Expected:  its expressions calculate totals and conditions within a questionnaire. A mean leaves out what is no number,
#            as it leaves out what was not answered, or is not a number as a whole. A difference of two dates has a sign.
# Happens:   avgInArray of a table of questions counts "n/a" as an answer of 0, though minInArray of the same does not; avg of
#            single questions gives nothing, and sum joins them: "19n/a". dateDiff has no sign in days and hours, and has
#            one in months, where two days early are a month early (-1). dateAdd carries January 31 over into March 3,
#            and with "month" for "months" it adds nothing, without an error.
# Matters:   "not applicable" is what keeps marks out of a mean. The customers who use fewest services look like the
#            least satisfied, and follow-ups hang on such means ({mean} < 7) and on days since a date.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit survey-core@3.1.1 > /dev/null 2>&1

cat > run.cjs <<'JS'
const { Model } = require('survey-core');
const expressions = {
  mean: "avgInArray({topics}, 'mark')",
  least: "minInArray({topics}, 'mark')",
  answers: "countInArray({topics}, 'mark')",
  'mean of questions': 'avg({first}, {second}, {third})',
  'sum of questions': 'sum({first}, {second}, {third})',
};
const dates = {
  'days late': "dateDiff({agreed}, {came}, 'days')",
  'hours late': "dateDiff({agreed}, {came}, 'hours')",
  'months late': "dateDiff({agreed}, {came}, 'months')",
  'one month later': "dateAdd({agreed}, 1, 'months')",
  'one "month" later': "dateAdd({agreed}, 1, 'month')",
};
const choices = [1, 5, 9, 10, { value: 'n/a', text: 'Not applicable' }];
const shown = value => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
function ask(label, formulas, data) {
  const survey = new Model({
    elements: [
      { type: 'matrixdynamic', name: 'topics', columns: [{ name: 'mark', cellType: 'dropdown', choices }] },
      ...Object.entries(formulas).map(([name, expression]) => ({ type: 'expression', name, expression })),
    ],
  });
  survey.data = data;
  console.log(label, '|', Object.keys(formulas).map(name => `${name} ${shown(survey.getValue(name))}`).join(' | '));
}
const marks = third => ({ topics: [{ mark: 9 }, { mark: 10 }, { mark: third }], first: 9, second: 10, third });
ask('third topic not applicable', expressions, marks('n/a'));
ask('third topic not answered', expressions, marks(undefined));
ask('agreed Jan 31, came Jan 29', dates, { agreed: '2026-01-31', came: '2026-01-29' });
ask('agreed Mar 15, came Jan 31', dates, { agreed: '2026-03-15', came: '2026-01-31' });
ask('agreed Jan 31, came Mar 15', dates, { agreed: '2026-01-31', came: '2026-03-15' });
JS
TZ=UTC node run.cjs 2> /dev/null | tee seen
diff seen - <<'SEEN'
third topic not applicable | mean 6.333333333333333 | least 9 | answers 3 | mean of questions undefined | sum of questions 19n/a
third topic not answered | mean 9.5 | least 9 | answers 2 | mean of questions 9.5 | sum of questions 19
agreed Jan 31, came Jan 29 | days late 2 | hours late 48 | months late -1 | one month later 2026-03-03 | one "month" later 2026-01-31
agreed Mar 15, came Jan 31 | days late 43 | hours late 1032 | months late -2 | one month later 2026-04-15 | one "month" later 2026-03-15
agreed Jan 31, came Mar 15 | days late 43 | hours late 1032 | months late 1 | one month later 2026-03-03 | one "month" later 2026-01-31
SEEN
