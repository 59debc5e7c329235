// Runs before the first paint, so that nobody who works in the dark is flashed at. What was chosen for this browser counts, else what
// the device says. Paper is always light.
(function () {
  const key = 'throughline.appearance';
  const device = matchMedia('(prefers-color-scheme: dark)');
  function chosen() {
    try {
      return localStorage.getItem(key);
    } catch (closed) {
      return null; // a browser that keeps nothing follows the device
    }
  }
  function follow() {
    const choice = chosen();
    if (choice ? choice === 'dark' : device.matches) document.documentElement.setAttribute('theme', 'dark');
    else document.documentElement.removeAttribute('theme');
  }
  window.throughlineAppearance = {
    chosen: function () { return chosen() || 'device'; },
    choose: function (choice) {
      try {
        if (choice === 'device') localStorage.removeItem(key);
        else localStorage.setItem(key, choice);
      } catch (closed) {
        return;
      }
      follow();
    },
  };
  follow();
  device.addEventListener('change', follow);
  addEventListener('beforeprint', function () { document.documentElement.removeAttribute('theme'); });
  addEventListener('afterprint', follow);
})();
