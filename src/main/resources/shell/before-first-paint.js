// Runs before the first paint, so that nobody who works in the dark is flashed at. Paper is always light.
(function () {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  function follow() {
    if (dark.matches) document.documentElement.setAttribute('theme', 'dark');
    else document.documentElement.removeAttribute('theme');
  }
  follow();
  dark.addEventListener('change', follow);
  addEventListener('beforeprint', function () { document.documentElement.removeAttribute('theme'); });
  addEventListener('afterprint', follow);
})();
