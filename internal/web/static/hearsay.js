// Two comforts that reading does not need. Nothing is sent anywhere.
"use strict";

// Times that name their zone are shown in the reader's, with the page's own on
// hover.
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

// Today tells what is new since the last visit. The browser keeps how many
// articles each story had; a visit lasts as long as its tab.
const stories = [...document.querySelectorAll("[data-story]")];

const news = (before, now) => {
  if (before === undefined) return "New.";
  if (now <= before) return "";
  return now - before === 1 ? "1 new article." : `${now - before} new articles.`;
};

const tellNews = () => {
  const kept = localStorage.getItem("stories") ?? "";
  const before = sessionStorage.getItem("stories") ?? kept;
  sessionStorage.setItem("stories", before);
  const counts = kept ? JSON.parse(kept) : {};
  for (const story of stories) {
    const { story: id, articles } = story.dataset;
    if (before) story.querySelector(".news").textContent = news(JSON.parse(before)[id], Number(articles));
    counts[id] = Number(articles);
  }
  const latest = Object.entries(counts).slice(-2000);
  localStorage.setItem("stories", JSON.stringify(Object.fromEntries(latest)));
};

try {
  if (stories.length > 0) tellNews();
} catch {
  // the browser keeps nothing for this site: there is no last visit
}
