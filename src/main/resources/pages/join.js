// The pages work without this. It takes a code from behind the # of the address, sends notes without loading a page,
// and keeps notes on the device while there is no connection; what was sent is deleted here.
(() => {
  'use strict';
  const OUTBOX = 'throughline-unsent-notes';
  const PAUSE = 5000;
  const at = (id) => document.getElementById(id);
  const form = at('note');
  const code = at('code');

  const fragment = location.hash.slice(1);
  if (fragment) {
    history.replaceState(null, '', location.pathname);
    if (code && !code.value) code.value = decodeURIComponent(fragment);
  }

  const unsent = () => {
    try {
      return JSON.parse(localStorage.getItem(OUTBOX) || '[]');
    } catch {
      return [];
    }
  };
  const keep = (notes) => {
    if (notes.length) localStorage.setItem(OUTBOX, JSON.stringify(notes));
    else localStorage.removeItem(OUTBOX);
  };

  const post = async (note) => {
    const answer = await fetch('/join/send', {
      method: 'POST',
      body: new URLSearchParams(note),
      credentials: 'omit',
    });
    if (answer.status >= 500 || answer.status === 429) throw new Error('try again');
    return answer.json();
  };

  const say = (words, done) => {
    const says = at('says');
    if (!says) return;
    says.className = done ? 'done' : 'problem';
    says.textContent = '';
    setTimeout(() => (says.textContent = words), 50);
  };

  const list = (note, state) => {
    if (!form || note.receipt !== form.elements.receipt.value) return undefined;
    const line = document.createElement('li');
    const kind = form.querySelector(`input[value="${note.kind}"]`);
    [
      ['quiet', kind ? kind.parentElement.textContent.trim() : ''],
      ['said', note.words.length > 60 ? note.words.slice(0, 59) + '…' : note.words],
      ['', state],
    ].forEach(([look, words]) => {
      const part = document.createElement('p');
      part.className = look;
      part.textContent = words;
      line.append(part);
    });
    at('list').append(line);
    at('sent').hidden = false;
    at('receipt').hidden = false;
    return line;
  };

  const lines = new Map();
  const same = (one, other) => one.receipt === other.receipt && one.kind === other.kind && one.words === other.words;
  const offline = (is) => at('offline') && (at('offline').hidden = !is);
  let busy = false;

  // What could not be sent is shown in full, once, and then deleted here.
  const showRefused = (note, line) => {
    line.children[1].textContent = note.words;
    line.lastChild.textContent = note.refused;
  };

  const flush = async () => {
    if (busy) return;
    busy = true;
    try {
      for (const note of unsent().filter((one) => !one.refused)) {
        const answer = await post(note);
        const others = unsent().filter((one) => !same(one, note));
        const line = lines.get(note.words);
        if (answer.came === 'SENT') {
          if (line) line.lastChild.textContent = form.dataset.sent;
          say(answer.words, true);
          keep(others);
        } else if (line) {
          showRefused({ ...note, refused: answer.words }, line);
          keep(others);
        } else {
          keep([...others, { ...note, refused: answer.words }]);
        }
      }
      offline(false);
    } catch {
      offline(true);
    } finally {
      busy = false;
    }
  };

  if (form) {
    const words = at('words');
    const hint = at('hint');
    for (const note of unsent().filter((one) => one.receipt === form.elements.receipt.value)) {
      const line = list(note, form.dataset.waits);
      lines.set(note.words, line);
      if (note.refused) {
        showRefused(note, line);
        keep(unsent().filter((one) => !same(one, note)));
      }
    }
    words.addEventListener('input', () => (hint.hidden = true));
    form.addEventListener('submit', async (event) => {
      if (event.submitter && event.submitter.name === 'lang') return;
      event.preventDefault();
      const note = Object.fromEntries(new FormData(form));
      note.words = note.words.trim();
      if (event.submitter && event.submitter.name === 'heard') note.heard = 'true';
      const buttons = form.querySelectorAll('button');
      buttons.forEach((button) => (button.disabled = true));
      try {
        const answer = await post(note);
        hint.hidden = answer.came !== 'HINT';
        if (answer.came === 'HINT') {
          at('hint-words').textContent = answer.words;
        } else {
          say(answer.words, answer.came === 'SENT');
        }
        if (answer.came === 'SENT') {
          list(note, form.dataset.sent);
          words.value = '';
        }
        offline(false);
      } catch {
        keep([...unsent(), { ...note, heard: 'true' }]);
        lines.set(note.words, list(note, form.dataset.waits));
        words.value = '';
        offline(true);
      } finally {
        buttons.forEach((button) => (button.disabled = false));
        words.focus();
      }
    });
  }

  if (unsent().some((note) => !note.refused)) flush();
  addEventListener('online', flush);
  setInterval(() => unsent().some((note) => !note.refused) && flush(), PAUSE);

  const receipt = at('receipt-code');
  if (receipt) {
    at('keep').hidden = false;
    at('print').addEventListener('click', () => print());
    at('copy').addEventListener('click', async () => {
      if (navigator.clipboard) {
        await navigator.clipboard.writeText(receipt.textContent);
        at('copy').textContent = at('copy').dataset.done;
      } else {
        getSelection().selectAllChildren(receipt);
      }
    });
    at('save').addEventListener('click', () => {
      const link = document.createElement('a');
      const lines = [at('receipt-title').textContent, receipt.textContent, location.origin + '/receipt', ''];
      link.href = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'text/plain' }));
      link.download = 'receipt.txt';
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
})();
