// The Copy buttons of the pages. They are hidden in the document and appear only where the browser can copy.

const status = document.createElement('p')
status.className = 'unseen'
status.setAttribute('role', 'status')

function select(node) {
  const selection = getSelection()
  selection?.selectAllChildren(node)
}

/** Where copying is refused, the code is left selected: the keyboard can copy it then. */
async function copy(button, code) {
  const label = button.querySelector('span')
  try {
    await navigator.clipboard.writeText(code.textContent)
    label.textContent = 'Copied'
    status.textContent = 'Copied'
  } catch {
    select(code)
    status.textContent = 'Selected. Copy it with the keyboard.'
  }
}

function reset(buttons) {
  for (const button of buttons) button.querySelector('span').textContent = 'Copy'
  status.textContent = ''
}

const buttons = document.querySelectorAll('button[data-copies]')

if (navigator.clipboard !== undefined && buttons.length > 0) {
  document.body.append(status)
  for (const button of buttons) {
    const code = document.getElementById(button.dataset.copies)
    button.addEventListener('click', () => {
      reset(buttons)
      void copy(button, code)
    })
    button.hidden = false
  }
}
