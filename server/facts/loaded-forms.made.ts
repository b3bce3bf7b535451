// The loaded words of all classes by the first words of their forms, in pages.
import { formPages } from "./forms.ts";
import { expandLoaded, loadedEntries } from "./loaded-forms.ts";

export const loadedPages = formPages(loadedEntries(), expandLoaded);
