import type { shell as et } from "../et/shell";
import type { Texts } from "../Texts";

/** Words of the shell and of the pages every portal has. */
export const shell: Texts<typeof et> = {
  registerName: "Register of occupational qualifications",
  portal: {
    citizen: "Register of occupational qualifications",
    kao: "Awarding body's workbench",
    admin: "Qualifications Authority's workbench",
  },
  skipToContent: "Skip to content",
  mainNavigation: "Main menu",
  menu: "Menu",
  closeMenu: "Close menu",
  language: "Language",
  signIn: "Sign in",
  signOut: "Sign out",
  signingOut: "Signing out …",
  letters: "Letters",
  unread_one: "{{count}} unread letter",
  unread_other: "{{count}} unread letters",
  actingAs: "You act as",
  switchRole: "Switch role",
  roles: "Your roles",
  forCompany: "Act for a company",
  currentRole: "current role",
  roleMenu: "{{name}}, role: {{role}}",
  footer: {
    keeper: "The register is kept by the Estonian Qualifications Authority.",
    contact: "If you have questions, write to",
    accessibility: "Accessibility",
    toCitizen: "Register of occupational qualifications",
    about: "About this site",
  },
  signInPage: {
    title: "Sign in",
    lead: "You can open this page after signing in.",
    words:
      "You sign in through the state authentication service: with an ID-card, Mobile-ID, Smart-ID or the eID of another European country.",
    act: "Sign in with the state authentication service",
    leads: {
      citizen: "Once signed in, you can apply for a qualification, register for exams and see your certificates.",
      kao: "This workbench is for the people of awarding bodies: coordinators, managers, assessors and committee members.",
      admin: "This workbench is for the people of the Estonian Qualifications Authority.",
    },
    home: "To the home page",
    outcome: {
      cancelled: "You stopped signing in. Start again if you wish.",
      refused: "Signing in did not work. Try again or use another means.",
      unavailable: "The state authentication service does not answer at the moment. Try again in a few minutes.",
    },
  },
  signedOut: {
    title: "You have been signed out",
    words: "We ended your session for security. Sign in again and continue where you left off.",
  },
  sessionEnd: {
    title: "Your session is about to end",
    words: "For security, we will sign you out in {{time}} unless you do something. Your drafts are saved.",
    last: "Your session ends in {{time}} and cannot be extended. Save your work and sign in again.",
    stay: "Continue working",
    staying: "Continuing …",
  },
  rolePicker: {
    title: "Choose a role",
    lead: "You can work here once you have chosen a role that belongs to this workbench.",
    act: "Act in this role",
    none: "You have no valid role in this workbench.",
    noneWords:
      "A role is given by your organisation's manager or by the Estonian Qualifications Authority. The public pages and your own applications are here:",
    toCitizen: "Open the register",
    switching: "Switching role …",
  },
  notFound: {
    title: "There is no such page",
    words: "There may be a mistake in the address, or the page has changed. Check the address or go to the home page.",
    home: "To the home page",
  },
  noRight: {
    title: "You may not see this page",
    words: "This page cannot be opened in your present role. If you hold several roles, try switching.",
    home: "To the home page",
  },
  broken: {
    title: "Something broke on our side",
    words: "The fault is ours. What you have saved is safe. Please try again in a while.",
    again: "Try again",
    home: "To the home page",
    quote: "If you write to us, quote the request number: {{id}}",
  },
  offline: {
    title: "No connection",
    words: "We cannot reach the register. Check your internet connection. What you wrote is still here.",
    again: "Try again",
    notice: "The connection to the register is lost. We will save as soon as it is back.",
  },
  tooMany: {
    title: "Too many requests",
    words: "You have made a great many requests in a short time. Wait a minute and try again.",
  },
  accessibility: {
    title: "Accessibility statement",
    lead: "The register is made so that everyone can use it.",
    standardTitle: "What we follow",
    standard:
      "We follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA and the European standard EN 301 549, as the Public Information Act requires.",
    howTitle: "How to use the site",
    how: {
      keyboard: "Everything can be done by keyboard: Tab moves on, and a visible ring shows where you are.",
      skip: "Every page begins with a link that takes you straight to the content.",
      zoom: "The site can be enlarged to 400 per cent without sideways scrolling.",
      reader: "Headings, fields, tables and messages have names for screen readers.",
      motion: "If you have switched off motion on your device, nothing moves on the site.",
      languages:
        "The site is in Estonian, English and Russian. Where a text is in another language, it is marked for screen readers.",
    },
    limitsTitle: "What is not accessible yet",
    limits:
      "Documents added by applicants are as they were sent to us and may not be accessible. Ask for help if you need one of them.",
    contactTitle: "Tell us",
    contact: "If something is hard to use, write to us. We answer within five working days.",
    supervision: "The Consumer Protection and Technical Regulatory Authority supervises the requirements.",
    updated: "This statement was drawn up on {{date}} after our own assessment.",
  },
};
