/** Looks of the page: a column of text with its margin, light or dark as the reader has it, and for paper. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #23211d; --faint: #6d675d; --rule: #e2ddd1; --code: #f1ede3;
  --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1c1a; --ink: #e9e4d9; --faint: #a39c8f; --rule: #3a3732; --code: #2a2825;
    --error: #ff8a80; --warning: #e5b567; --info: #8ab4f8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.75 Georgia, 'Times New Roman', serif; }
header, main, nav { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 2rem 0 .2rem; }
h2 { font-size: 1.15rem; margin: 3rem 0 1rem; padding-top: .7rem; border-top: 3px double var(--rule); overflow-wrap: anywhere; }
.count, .rule, .label, fieldset, nav { font-family: system-ui, sans-serif; font-size: .8rem; }
.count { color: var(--faint); margin: 0; }
.failure { color: var(--error); }
form { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--rule); margin: .8rem 0 0; padding: .5rem 0; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center; }
select { font: inherit; max-width: 100%; }
.row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 2.5rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: 1.6rem; }
.notes { list-style: none; margin: 0; padding: 0; font-size: .82rem; line-height: 1.45; }
.note { border-left: 3px solid; padding: .1rem 0 .1rem .7rem; margin: .25rem 0 .7rem; border-color: var(--tone); }
.note p { margin: 0; }
.label { color: var(--tone); font-weight: 600; text-decoration: none; }
.advice, .rule { color: var(--faint); }
code { background: var(--code); border-radius: 3px; padding: 0 .25em; font: .92em ui-monospace, monospace; white-space: pre-wrap; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
.mark { border-bottom: 2px solid var(--tone); }
.mark.info { border-bottom-style: dotted; }
.mark del { text-decoration-color: var(--tone); text-decoration-thickness: 2px; }
.mark rt { color: var(--tone); font-size: .72em; font-weight: 600; white-space: pre; }
.mark .caret { color: var(--tone); font-weight: 700; }
.ref { font: .62rem system-ui, sans-serif; vertical-align: super; color: var(--tone); text-decoration: none; padding-left: .1em; }
.mark:target, .note:target { background: color-mix(in srgb, var(--tone) 18%, transparent); }
.off { border: 0; } .off rt, .off .ref, .off .caret { display: none; } .off del { text-decoration: none; }
a:focus-visible, select:focus-visible, input:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
[hidden] { display: none !important; }
@media (max-width: 60rem) {
  .row { display: block; }
  .notes { margin: .3rem 0 1rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --code: #fff; --error: #900; --warning: #640; --info: #036; }
  body { font-size: 10.5pt; } form, nav { display: none; }
  .row { display: grid; grid-template-columns: 62% 1fr; column-gap: 1.2rem; }
  .note, h2 { break-inside: avoid; break-after: avoid-page; }
}
`
