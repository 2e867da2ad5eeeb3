import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { prices as et } from "../et/prices";

/** Words of the account of a body and its prices. */
export const prices: Texts<typeof et> = {
  title: "Account and prices",
  lead: "Where your body is paid and what a certificate on paper costs. A change holds for the future: issued invoices stay.",
  leadRead: "Where your body is paid and what a certificate on paper costs. The manager changes them.",
  account: {
    title: "Account",
    change: "Change the account",
    enter: "Enter the account",
    missing: "No account has been entered",
    missingWords:
      "Without an account your body cannot issue invoices, and holders cannot order paper that is paid for.",
    name: "Name of the account holder",
    nameHint: "As the bank knows it.",
    iban: "Account number (IBAN)",
    ibanHint: "For example EE38 2200 2210 2014 5685.",
    bank: "Name of the bank",
    isLiable: "The body is liable to VAT",
    vat: "VAT number",
    vatHint: "EE and nine digits.",
    noVat: "not liable to VAT",
    keeps: "The new account goes on invoices from now on. Earlier invoices can still be paid to the account they name.",
    send: "Save the account",
    busy: "Saving …",
    done: "The account has been saved.",
  },
  list: {
    title: "Price list of paper",
    words: "Prices are before VAT. Where the body made the error, a duplicate is always free.",
    none: "No prices have been set: paper cannot be ordered.",
    cause: "What for",
    amount: "Price before VAT",
    amountHint: "In euros, for example 12.00.",
    term: "In force",
    from: "from {{date}}",
    state: "State",
    states: {
      holds: "In force",
      coming: "Coming",
      over: "Over",
    },
    set: "Set a price",
    validFrom: "In force from",
    keeps: "The present price holds until the day before. The sums of issued invoices do not change.",
    send: "Set the price",
    busy: "Setting …",
    done: "The new price holds from {{date}}.",
  },
};
