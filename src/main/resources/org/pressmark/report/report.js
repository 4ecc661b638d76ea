"use strict";
/* Shows the clippings that the page holds, narrows them by words and headings, and counts what is left. What is chosen stands in the
   address behind #, so that it can be kept as a bookmark and the browser's way back works. Text of clippings is only ever set as text. */
const catalogue = JSON.parse(document.getElementById("catalogue").textContent);
const LISTS = ["people", "organisations", "places", "topics", "subjects", "outlet"];
const NAMES = { people: "Person", organisations: "Organisation", places: "Place", topics: "Topic", subjects: "Subject", outlet: "Outlet",
  period: "Time", review: "Review" };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const FIRST = 12, STEP = 50, DOTS = 500, UNDATED = "undated";
const shownRows = Object.fromEntries(LISTS.map(kind => [kind, FIRST]));
let state = { words: "", filters: [] };
let shownCards = STEP;

const byId = id => document.getElementById(id);
const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const valuesOf = (card, kind) => kind === "outlet" ? (card.outlet ? [card.outlet] : []) : card[kind] || [];

function element(tag, text, attributes) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
  return made;
}

/* Buttons are made anew whenever what is shown changes; by its key, the one that was pressed gets the focus back. */
function button(text, action, label, key) {
  const made = element("button", undefined, { type: "button" });
  if (key) made.dataset.key = key;
  made.append(element("bdi", text));
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", action);
  return made;
}

/* State and address */

function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const filters = [];
  for (const [kind, value] of parts) if (kind in NAMES) filters.push({ kind, value });
  state = { words: parts.get("words") || "", filters };
  byId("words").value = state.words;
}

function writeAddress(replace) {
  const parts = new URLSearchParams();
  if (state.words) parts.set("words", state.words);
  for (const { kind, value } of state.filters) parts.append(kind, value);
  const address = "#" + parts.toString();
  if (replace) history.replaceState(null, "", address); else history.pushState(null, "", address);
  shownCards = STEP;
  show();
}

const isChosen = (kind, value) => state.filters.some(filter => filter.kind === kind && filter.value === value);

function choose(kind, value) {
  if (isChosen(kind, value)) return drop(kind, value);
  const others = state.filters.filter(filter => kind !== "period" || filter.kind !== "period");
  state.filters = [...others, { kind, value }];
  writeAddress(false);
}

function drop(kind, value) {
  state.filters = state.filters.filter(filter => filter.kind !== kind || filter.value !== value);
  writeAddress(false);
}

/* Which clippings */

for (const card of catalogue.cards) {
  card.haystack = fold([card.headline, card.supplied, card.outlet, card.byline, card.dateline, card.date, card.abstract, card.file, card.id,
    ...LISTS.slice(0, 5).flatMap(kind => card[kind] || [])].filter(Boolean).join(" \n "));
}

function passes(card, { kind, value }) {
  if (kind === "period") return value === UNDATED ? !card.from : (card.from || "").startsWith(value);
  if (kind === "review") return Boolean(card.review);
  return valuesOf(card, kind).includes(value);
}

function chosenCards() {
  const words = fold(state.words).split(/\s+/).filter(Boolean);
  return catalogue.cards.filter(card => words.every(word => card.haystack.includes(word))
    && state.filters.every(filter => passes(card, filter)));
}

/* Time */

const allDays = catalogue.cards.map(card => card.from).filter(Boolean).sort();

function unit() {
  if (!allDays.length) return 4;
  const years = allDays[allDays.length - 1].slice(0, 4) - allDays[0].slice(0, 4);
  return years < 4 ? 7 : years < 80 ? 4 : 3;
}

function periodName(period) {
  if (period === UNDATED) return "without a full date";
  if (period.length === 7) return MONTHS[period.slice(5) - 1] + " " + period.slice(0, 4);
  return period.length === 3 ? period + "0s" : period;
}

function nextPeriod(period) {
  if (period.length < 7) return String(Number(period) + 1).padStart(period.length, "0");
  const [year, month] = period.split("-").map(Number);
  return month === 12 ? String(year + 1).padStart(4, "0") + "-01" : period.slice(0, 5) + String(month + 1).padStart(2, "0");
}

function showTime(cards) {
  const length = unit();
  const counts = new Map();
  for (const card of cards) if (card.from) counts.set(card.from.slice(0, length), (counts.get(card.from.slice(0, length)) || 0) + 1);
  const list = byId("time");
  list.replaceChildren();
  byId("ends").replaceChildren();
  if (allDays.length) {
    const first = allDays[0].slice(0, length), last = allDays[allDays.length - 1].slice(0, length);
    const highest = Math.max(1, ...counts.values());
    for (let period = first; period <= last; period = nextPeriod(period)) list.append(bar(period, counts.get(period) || 0, highest));
    byId("ends").append(element("span", periodName(first)), element("span", periodName(last)));
  }
  const undated = cards.filter(card => !card.from).length;
  byId("undated").replaceChildren();
  if (undated) byId("undated").append(button(undated + " without a full date", () => choose("period", UNDATED), undefined, "period=" + UNDATED));
}

function bar(period, count, highest) {
  const item = element("li");
  if (!count) return item;
  const text = periodName(period) + ": " + clippings(count);
  const made = element("button", undefined, { type: "button", "aria-label": text, title: text, "data-key": "period=" + period });
  made.setAttribute("aria-pressed", String(isChosen("period", period)));
  const column = element("span");
  column.style.height = Math.max(2, 100 * count / highest) + "%";
  made.append(column);
  made.addEventListener("click", () => choose("period", period));
  item.append(made);
  return item;
}

/* Headings */

function ranked(cards, kind) {
  const counts = new Map();
  for (const card of cards) for (const value of new Set(valuesOf(card, kind))) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

function showList(kind, rows) {
  const place = byId(kind);
  const list = element("ol", undefined, { class: "ranked" });
  for (const [value, count] of rows.slice(0, shownRows[kind])) {
    const item = element("li");
    const pick = button(value, () => choose(kind, value), value + ", " + clippings(count), kind + "=" + value);
    pick.setAttribute("aria-pressed", String(isChosen(kind, value)));
    item.append(pick, element("span", String(count), { class: "n", "aria-hidden": "true" }));
    list.append(item);
  }
  place.replaceChildren(list);
  if (!rows.length) place.replaceChildren(element("p", "none", { class: "soft" }));
  if (rows.length > shownRows[kind]) {
    place.append(button("show more of " + rows.length, () => {
      const before = shownRows[kind];
      shownRows[kind] += STEP;
      showList(kind, rows);
      place.querySelectorAll("li button")[before].focus();
    }, "Show more of " + rows.length + " in the list of " + kind));
  }
}

function showMap(rows) {
  const dots = byId("dots");
  dots.replaceChildren();
  const highest = Math.max(1, ...rows.map(row => row[1]));
  for (const [value, count] of rows.slice(0, DOTS)) {
    const position = catalogue.positions[value];
    if (!position) continue;
    const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    dot.setAttribute("cx", String((position[1] + 180) * 2));
    dot.setAttribute("cy", String((90 - position[0]) * 2));
    dot.setAttribute("r", String(2 + 9 * Math.sqrt(count / highest)));
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = value + ": " + clippings(count);
    dot.append(title);
    dot.addEventListener("click", () => choose("places", value));
    dots.append(dot);
  }
}

/* Clippings */

const clippings = count => count === 1 ? "1 clipping" : count.toLocaleString("en") + " clippings";

function showCard(card) {
  const item = element("li");
  const heading = element("h3");
  heading.append(element("bdi", card.headline || card.supplied || "[no headline]"));
  const line = [card.date, card.outlet, card.byline && "by " + card.byline, card.dateline].filter(Boolean).join(" · ");
  item.append(heading, element("p", line, { class: "soft" }));
  if (card.abstract) item.append(element("p", card.abstract));
  const more = element("details");
  more.append(element("summary", "Headings and source"));
  more.addEventListener("toggle", () => { if (more.open && more.childElementCount === 1) more.append(facts(card)); });
  item.append(more);
  return item;
}

function facts(card) {
  const list = element("dl");
  for (const kind of LISTS.slice(0, 5)) {
    const values = card[kind] || [];
    if (!values.length) continue;
    const cell = element("dd");
    values.forEach((value, index) => {
      if (index) cell.append(", ");
      cell.append(button(value, () => choose(kind, value), undefined, kind + "=" + value));
    });
    list.append(element("dt", NAMES[kind]), cell);
  }
  const source = element("dd");
  if (card.link) source.append(element("a", card.file, { href: address(card.link) })); else source.append(element("bdi", card.file));
  if (card.where) source.append(" (" + card.where + ")");
  list.append(element("dt", "File"), source, element("dt", "Pressmark"), element("dd", card.id));
  if (card.review) list.append(element("dt", "To be looked at"), element("dd", card.review.join(", "), { class: "look" }));
  return list;
}

/* The path of a file as an address; a first name with a colon would be taken for a scheme. */
function address(path) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? "file://" + encoded : (path.startsWith(".") ? "" : "./") + encoded;
}

function showFilters() {
  const chips = state.filters.map(({ kind, value }) => {
    const text = NAMES[kind] + ": " + (kind === "period" ? periodName(value) : kind === "review" ? "needs a look" : value);
    return button(text + " ×", () => drop(kind, value), "Drop " + text, kind + "=" + value);
  });
  byId("filters").replaceChildren(...chips);
}

/* Where the button went, as that of a filter which was dropped, the search is the place to go on from. */
function focusAgain(key) {
  if (!key || document.activeElement !== document.body) return;
  const again = [...document.querySelectorAll("[data-key]")].reverse().find(candidate => candidate.dataset.key === key);
  (again || byId("words")).focus({ preventScroll: true });
}

function show() {
  const focused = document.activeElement && document.activeElement.dataset.key;
  const cards = chosenCards();
  showFilters();
  byId("count").textContent = cards.length === catalogue.cards.length
    ? clippings(cards.length) : clippings(cards.length) + " of " + catalogue.cards.length.toLocaleString("en");
  const doubtful = cards.filter(card => card.review).length;
  if (doubtful) byId("count").append(". ", button(doubtful.toLocaleString("en") + " to be looked at", () => choose("review", "yes"), undefined,
    "review=yes"));
  showTime(cards);
  for (const kind of LISTS) {
    const rows = ranked(cards, kind);
    showList(kind, rows);
    if (kind === "places") showMap(rows);
  }
  byId("list").replaceChildren(...cards.slice(0, shownCards).map(showCard));
  if (!cards.length) byId("list").append(element("li", "No clipping holds all of that. Drop a filter or a word."));
  byId("more").hidden = cards.length <= shownCards;
  focusAgain(focused);
}

catalogue.cards.sort((one, other) => (one.from || "9999") < (other.from || "9999") ? -1 : (one.from || "9999") > (other.from || "9999") ? 1 : 0);
byId("search").addEventListener("submit", event => { event.preventDefault(); byId("results").focus(); });
byId("words").addEventListener("input", () => { state.words = byId("words").value; writeAddress(true); });
byId("more").addEventListener("click", () => {
  const before = shownCards;
  shownCards += STEP;
  show();
  byId("list").children[before].querySelector("summary").focus();
});
window.addEventListener("popstate", () => { readAddress(); show(); });
window.addEventListener("hashchange", () => { readAddress(); show(); });
readAddress();
show();
