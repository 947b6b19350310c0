// What ical.js or node-ical make of a calendar file, as JSON: node calendars.js PROGRAM FILE
const fs = require("fs");
const [program, file] = process.argv.slice(2);
const text = fs.readFileSync(file, "utf8");
const plain = (moment, whole) => (whole ? moment.toISOString().slice(0, 10) : moment.toISOString().slice(0, 19) + "Z");
let found;
if (program === "ical.js") {
  const module = require("ical.js");
  const ICAL = module.default || module;
  const calendar = new ICAL.Component(ICAL.parse(text));
  found = calendar.getAllSubcomponents("vevent").map((entry) => {
    const event = new ICAL.Event(entry);
    return [calendar.getFirstPropertyValue("method"), event.uid, event.sequence || 0, event.startDate.toString(),
      event.endDate.toString(), event.summary, event.location || null, entry.getFirstPropertyValue("status") || null,
      event.description || null];
  });
} else {
  const entries = Object.values(require("node-ical").sync.parseICS(text)).filter((one) => one.type === "VEVENT");
  found = entries.map((e) => [e.method, e.uid, Number(e.sequence || 0), plain(e.start, e.datetype === "date"),
    plain(e.end, e.datetype === "date"), e.summary, e.location || null, e.status || null, e.description || null]);
}
console.log(JSON.stringify(found));
