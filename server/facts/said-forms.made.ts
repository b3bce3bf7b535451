// The verbs of saying which take a side by their forms, in pages.
import { formPages } from "./forms.ts";
import { expandSaid, saidEntries } from "./said-forms.ts";

export const saidPages = formPages(saidEntries(), expandSaid);
