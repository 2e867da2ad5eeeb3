import type { letters as et } from "../et/letters";
import type { Texts } from "../Texts";

/** Words of the letter pages. */
export const letters: Texts<typeof et> = {
  title: "Letters",
  lead: "All the letters the register has sent you.",
  unreadOnly: "Show unread letters only",
  unread: "Unread",
  none: "No letters have been sent to you yet.",
  noneWords: "When something changes in your application, a letter will appear here.",
  noneUnread: "All letters have been read.",
  showAll: "Show all letters",
  received: "Sent {{when}}",
  caption: "Letters, newest first",
  subject: "Letter",
  date: "Sent",
  toApplication: "Open the application",
  print: "Print the letter",
  back: "All letters",
};
