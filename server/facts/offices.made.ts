// The forms of offices by their first words, in pages.
import { officeForms } from "./office-forms.ts";
import { pagesOf } from "./pages.ts";

export const officePages = pagesOf([...officeForms()].map(([word, forms]) => [word, JSON.stringify(forms)]));
