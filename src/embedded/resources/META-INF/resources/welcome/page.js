'use strict';

const said = document.getElementById('said');

function say(text) {
  said.textContent = text;
  setTimeout(() => { said.textContent = ''; }, 3000);
}

async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    say('Tersalin');
  } catch {
    // Without the permission the text is marked, for the keyboard to copy it.
    getSelection().selectAllChildren(source);
    if (source.select) source.select();
    say('Tekan Ctrl+C untuk menyalin');
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => copy(document.getElementById(button.dataset.copy)));
}

async function newest(example) {
  const headers = { 'Content-Type': 'application/json' };
  const token = example.closest('.card').querySelector('textarea');
  if (token) headers.Authorization = 'Bearer ' + token.value;
  const body = JSON.stringify({ query: example.dataset.find });
  const answer = await fetch('/graphql', { method: 'POST', headers, body });
  return (await answer.json()).data?.umkms.nodes[0];
}

// An operation on a record names the newest one that fits, which another tab may have changed meanwhile.
async function aim(example) {
  const record = await newest(example);
  example.querySelector('.missing').hidden = Boolean(record);
  if (!record) return;
  const variables = JSON.stringify({ id: record.id, version: record.version });
  const link = example.querySelector('.open');
  link.href = link.href.replace(/&variables=[^&]*/, () => '&variables=' + encodeURIComponent(variables));
  const curl = example.querySelector('.curl code');
  curl.textContent = curl.textContent.replace(/"variables":\{[^}]*\}/, () => '"variables":' + variables);
}

function aimAll() {
  for (const example of document.querySelectorAll('.example:not([data-find=""])')) {
    aim(example).catch(() => say('Layanan tidak menjawab'));
  }
}

aimAll();
addEventListener('focus', aimAll);
