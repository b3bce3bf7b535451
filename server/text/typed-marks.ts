// Quotation marks as some wires type them: a double mark of two single ones, ''like this''.

/**
 * The prose with such marks read as double ones: the one beside the quoted words becomes a straight double mark, the other a
 * blank, so that every place stays where it was. A draft in which none opens is left alone: two marks after a figure
 * are inches, and two at the end of a word close a quotation within another.
 */
export function withDoubleMarks(prose: string): string {
  if (!prose.includes("''")) return prose;
  const opened = prose.replace(/(?<![\p{L}\p{N}\p{M}'’.,!?])''(?=[\p{L}\p{N}$‘’'[(…])/gu, ' "');
  return opened === prose
    ? prose
    : opened.replace(/(?<=[\p{L}\p{M}.,!?…;:%)\]–—-])''(?![\p{L}\p{N}\p{M}'])/gu, '" ');
}
