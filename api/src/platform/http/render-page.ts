import type { PageBlock, PublicPage } from './public-pages.js';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

const siteName = 'Cầu Nối';
const descriptionLength = 200;

/** Puts a page's head and main text into the app's shell. Everything from people is escaped; `base` comes from configuration. */
export function renderPage(shell: string, page: PublicPage, base: string): string {
  const address = `${base}${page.path}`;
  const description = shorten(page.description);
  const head = [
    `<title>${escapeHtml(page.title)} · ${siteName}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${siteName}">`,
    `<meta property="og:locale" content="vi_VN">`,
    `<meta property="og:title" content="${escapeHtml(page.title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:url" content="${escapeHtml(address)}">`,
    `<meta property="og:image" content="${escapeHtml(`${base}/share.png`)}">`,
    ...(page.jsonLd ? [jsonLd({ '@context': 'https://schema.org', url: address, ...page.jsonLd })] : []),
  ];
  return shell
    .replace(/<!--head-start-->[\s\S]*<!--head-end-->/, '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--content-->', () => `<main class="served">${page.blocks.map(block).join('')}</main>`);
}

function block(part: PageBlock): string {
  switch (part.kind) {
    case 'heading':
      return `<h1>${escapeHtml(part.text)}</h1>`;
    case 'text':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'list':
      return `<ul>${part.items
        .map(
          ({ text, href }) =>
            `<li>${href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text)}</li>`,
        )
        .join('')}</ul>`;
  }
}

// Inside a script element only "<" could end it early.
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= descriptionLength) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', descriptionLength))}…`;
}
