let served = '';

/** Keeps the main text that the server put into the page; called once, before the app replaces it. */
export function keepServedContent(root: Element): void {
  root.querySelector('.served-bar')?.remove();
  const main = root.querySelector('main') ?? root;
  served = main.textContent.trim() === '' ? '' : main.innerHTML;
}

/** The served text for the first view that has to wait; empty for every later one. */
export function takeServedContent(): string {
  return served;
}

/** From the second page on, the served text belongs to another page. */
export function forgetServedContent(): void {
  served = '';
}
