import sanitizeHtml from 'sanitize-html'

/** Reduces HTML from outside to plain emphasis (`i b em strong br p`, no attribute); scripts and styles go with their content. */
export function emphasisOnly(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['i', 'b', 'em', 'strong', 'br', 'p'],
    allowedAttributes: {},
  }).trim()
}
