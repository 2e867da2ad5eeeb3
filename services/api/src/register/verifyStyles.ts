/** The stylesheet of the verification page, served at /verify.css. Screen, phone, dark and print. */
export const verifyStyles = `:root {
  color-scheme: light dark;
  --ink: #212121; --quiet: #535b6c; --page: #f2f5fa; --card: #ffffff; --line: #d2d3d8; --brand: #005aa3;
  --good: #1b6131; --good-soft: #e1f3e6; --warn: #7a4a00; --warn-soft: #fdf0d7; --bad: #ad2222; --bad-soft: #fbe4e4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f1f3f7; --quiet: #b6bfcd; --page: #10161f; --card: #1a222e; --line: #3a4555; --brand: #8cc4ff;
    --good: #8be0a4; --good-soft: #15301f; --warn: #f3c878; --warn-soft: #33280f; --bad: #ff9c9c; --bad-soft: #3a1a1c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 1.0625rem/1.5 Roboto, "Helvetica Neue", Arial, sans-serif; }
a { color: var(--brand); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px; border-radius: 4px; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; justify-content: space-between; padding-top: 1.5rem; }
.register { font-weight: 700; font-size: 1.125rem; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.375rem 0; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.answer { padding: 1.5rem; border-bottom: 1px solid var(--line); border-left: 8px solid; }
.answer h1 { margin: 0 0 0.5rem; font-size: clamp(1.5rem, 5vw, 2.125rem); line-height: 1.2; }
.answer p { margin: 0; color: var(--ink); max-width: 38rem; }
main > h1 { margin: 0 0 0.5rem; font-size: clamp(1.5rem, 5vw, 2.125rem); line-height: 1.2; }
main > p { margin: 0 0 1.5rem; max-width: 38rem; }
.answer h2 { margin: 0 0 0.5rem; font-size: clamp(1.25rem, 4vw, 1.5rem); line-height: 1.25; }
article + article { margin-top: 1.5rem; }
dd ul { margin: 0; padding-left: 1.25rem; }
.sign { display: inline-block; margin-right: 0.5rem; font-weight: 700; }
.good { border-left-color: var(--good); background: var(--good-soft); }
.good h1 { color: var(--good); }
.plain { border-left-color: var(--brand); }
.warn { border-left-color: var(--warn); background: var(--warn-soft); }
.warn h1 { color: var(--warn); }
.bad { border-left-color: var(--bad); background: var(--bad-soft); }
.bad h1 { color: var(--bad); }
dl { margin: 0; padding: 0.5rem 1.5rem 1rem; }
dl div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: 0 1.5rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
dl div:last-child { border-bottom: 0; }
dt { color: var(--quiet); }
dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }
form { padding: 1.25rem 1.5rem 0.75rem; }
form p { margin: 0 0 0.5rem; color: var(--quiet); font-size: 0.9375rem; }
label { font-weight: 700; }
input { width: 17rem; max-width: 100%; min-height: 2.75rem; margin: 0 0.5rem 0.5rem 0; padding: 0.5rem 0.875rem; border: 1px solid var(--quiet); border-radius: 4px; color: var(--ink); background: var(--card); font: inherit; }
button, .button { display: inline-block; min-height: 2.75rem; margin: 0 0 0.5rem; padding: 0.5rem 1.5rem; border: 0; border-radius: 999px; background: var(--brand); color: var(--card); font: inherit; font-weight: 500; text-decoration: none; cursor: pointer; }
footer { color: var(--quiet); font-size: 0.9375rem; }
footer p { margin: 0 0 0.5rem; }
@media (max-width: 34rem) {
  dl div { grid-template-columns: 1fr; }
  nav a { padding: 0.625rem 0; }
}
@media print {
  body { background: none; }
  nav, form, .search { display: none; }
  article { border-color: #000; }
}
`;
