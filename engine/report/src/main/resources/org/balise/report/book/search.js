// Hides the rules that lack a word of the search. Without this script the page lists every rule.
(function () {
  "use strict";
  var form = document.getElementById("recherche");
  var words = document.getElementById("mots");
  var list = document.getElementById("trouvailles");
  var count = document.getElementById("nombre");
  var rules = window.baliseRules;
  var items = Array.prototype.slice.call(list.children);

  // The same as what was done to the words of the rules when the book was written.
  function plain(text) {
    return text
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/’/g, "'");
  }

  function holdsAll(text, wanted) {
    return wanted.every(function (word) {
      return text.indexOf(word) >= 0;
    });
  }

  function search() {
    var wanted = plain(words.value).split(/\s+/).filter(Boolean);
    var inTitle = [];
    var elsewhere = [];
    rules.forEach(function (rule, i) {
      var found = holdsAll(rule[0] + " " + rule[1], wanted);
      items[i].hidden = !found;
      if (found) {
        (holdsAll(rule[0], wanted) ? inTitle : elsewhere).push(items[i]);
      }
    });
    var found = inTitle.concat(elsewhere);
    found.forEach(function (item) {
      list.appendChild(item);
    });
    var said = found.length === 0 ? "none" : found.length === 1 ? "one" : "other";
    count.textContent = wanted.length === 0 ? "" : form.dataset[said].replace("{n}", String(found.length));
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  words.addEventListener("input", search);
  words.value = new URLSearchParams(window.location.search).get("q") || "";
  search();
  words.focus();
})();
