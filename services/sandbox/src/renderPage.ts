/** Makes text safe inside HTML and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light; font-family: Roboto, "Segoe UI", system-ui, sans-serif; line-height: 1.5; color: #1b2a3d; background: #f3f6fa; }
body { margin: 0; } main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 0 0 .75rem; }
a { color: #004277; } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; }
nav a { display: inline-block; padding: .4rem 0; }
.strip { background: #fff3cd; color: #4d3b00; padding: .5rem 1rem; text-align: center; }
section, fieldset, article { background: #fff; border: 1px solid #c9d3e0; border-radius: .5rem; margin: 1rem 0; padding: 1rem; min-width: 0; }
legend { font-weight: 600; padding: 0 .25rem; }
ul.plain { list-style: none; margin: 0; padding: 0; }
button { font: inherit; min-height: 2.75rem; padding: .5rem 1rem; border-radius: 1.5rem; border: 1px solid #005aa3; background: #fff; color: #004277; cursor: pointer; }
button.main { background: #005aa3; color: #fff; }
button.person { display: block; width: 100%; text-align: left; border-radius: .5rem; margin: 0 0 .5rem; }
button.person strong, button.person span { display: block; } button:hover { background: #e6f0f9; } button.main:hover { background: #004277; }
label { display: block; } label.choice { display: inline-flex; gap: .5rem; align-items: center; min-height: 2.75rem; margin-right: 1.25rem; }
input[type=text] { font: inherit; box-sizing: border-box; width: 100%; max-width: 22rem; padding: .55rem .6rem; border: 1px solid #5c6b7e; border-radius: .35rem; margin: .2rem 0 .9rem; }
input[type=radio] { width: 1.25rem; height: 1.25rem; }
:focus-visible { outline: 3px solid #d35f00; outline-offset: 2px; }
.error { border: 2px solid #b3261e; color: #8c1d18; } .hint { color: #47566a; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid #c9d3e0; overflow-wrap: anywhere; }
`;

/** A whole page of the sandbox in one language; `body` is ready HTML and must already be escaped. */
export function renderPage(page: { lang: string; title: string; strip?: string; body: string }): string {
  const strip = page.strip ? `<header class="strip">${escapeHtml(page.strip)}</header>` : "";
  return (
    `<!doctype html><html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)}</title>` +
    `<link rel="icon" href="data:,"><style>${style}</style></head><body>${strip}<main>${page.body}</main></body></html>`
  );
}
