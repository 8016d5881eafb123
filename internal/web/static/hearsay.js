// Shows times in the reader's zone, with the page's own on hover. Only times
// that name their zone are touched; without this script all stay as they are.
"use strict";
const two = (n) => String(n).padStart(2, "0");
for (const time of document.querySelectorAll("time[datetime]")) {
  if (!/T.*[+-]\d\d:\d\d$/.test(time.dateTime)) continue;
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime())) continue;
  const day = at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  time.title = time.textContent + ", as the page gives it";
  time.textContent = `${day}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
