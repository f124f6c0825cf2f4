// Looks through INDEX: rows of [name, kind, package, anchor, first sentence].

const HITS_MAX = 30;
const box = document.getElementById("search");
const hits = document.getElementById("hits");
const WEIGHTS = { service: 0, rpc: 0, message: 1, enum: 1, field: 2, value: 2 };

function score([name, kind], words) {
  const lower = name.toLowerCase();
  let sum = WEIGHTS[kind] * 4;
  for (const word of words) {
    const at = lower.indexOf(word);
    if (at < 0) return Infinity;
    sum += at === 0 || lower[at - 1] === "." ? 0 : 2;
    sum += (lower.length - word.length) / 20;
  }
  return sum;
}

function search() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  hits.hidden = words.length === 0;
  hits.replaceChildren();
  if (words.length === 0) return;
  const found = INDEX.map((row) => [score(row, words), row]).filter(([it]) => it < Infinity);
  found.sort((a, b) => a[0] - b[0]);
  for (const [, [name, kind, of, anchor, first]] of found.slice(0, HITS_MAX)) {
    const link = document.createElement("a");
    link.href = `${of}.html#${anchor}`;
    for (const [className, text] of [["name", name], ["kind", `${kind} · ${of}`], ["first", first]]) {
      const part = document.createElement("span");
      part.className = className;
      part.textContent = text;
      link.append(part);
    }
    const item = document.createElement("li");
    item.append(link);
    hits.append(item);
  }
}

function move(step) {
  const links = [...hits.querySelectorAll("a")];
  const next = links.indexOf(document.activeElement) + step;
  (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
}

box.addEventListener("input", search);
hits.addEventListener("click", () => { hits.hidden = true; });
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) box.focus();
  else if (event.key === "Escape") hits.hidden = true;
  else if (event.key === "ArrowDown" && !hits.hidden) move(1);
  else if (event.key === "ArrowUp" && !hits.hidden) move(-1);
  else if (event.key === "Enter" && document.activeElement === box) hits.querySelector("a")?.click();
  else return;
  if (event.key !== "Enter") event.preventDefault();
});
