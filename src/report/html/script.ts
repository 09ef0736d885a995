/** What the page does: the list of files, and the filters by severity and rule. Without it everything is shown. */
export const script = `
const form = document.querySelector('form')
const select = form.elements.rule
const all = [...document.querySelectorAll('[data-rule]')]
for (const rule of [...new Set(all.map((each) => each.dataset.rule))].sort()) select.add(new Option(rule, rule))
const list = document.querySelector('nav ul')
const sections = [...document.querySelectorAll('section')]
for (const section of sections) {
  const item = list.appendChild(document.createElement('li'))
  const link = item.appendChild(document.createElement('a'))
  link.href = '#' + section.id
  link.textContent = section.dataset.path
  item.append(': ' + section.dataset.count)
}
document.querySelector('nav').hidden = sections.length < 2
form.hidden = all.length === 0
const filter = () => {
  const severities = new Set(new FormData(form).getAll('severity'))
  for (const each of all) {
    const shown = severities.has(each.dataset.severity) && (!select.value || each.dataset.rule === select.value)
    if (each.classList.contains('note')) each.hidden = !shown
    else each.classList.toggle('off', !shown)
  }
}
form.addEventListener('change', filter)
`
