// Shows times in the reader's zone, with the page's own on hover. Only times
// that name their zone are touched; without this script all stay as they are.
"use strict";

const two = (n) => String(n).padStart(2, "0");
const zoned = /T.*([+-]\d\d:\d\d|Z)$/;

const shown = (at, short) => {
  const hour = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (short === "hour") return hour;
  const year = short === "day" ? undefined : "numeric";
  return `${at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year })}, ${hour}`;
};

for (const time of document.querySelectorAll("time[datetime]")) {
  if (!zoned.test(time.dateTime)) continue;
  time.title = `${time.textContent}, as the page gives it`;
  time.textContent = shown(new Date(time.dateTime));
}

for (const label of document.querySelectorAll("text[data-time]")) {
  if (!zoned.test(label.dataset.time)) continue;
  label.textContent = shown(new Date(label.dataset.time), label.textContent.includes(",") ? "day" : "hour");
}
