import { classNames } from "./classNames";
import styles from "./Icon.module.css";

const paths = {
  add: "M12 5v14M5 12h14",
  alert: "M12 4 2.8 20h18.4L12 4zM12 10v4.5M12 17.2v.3",
  arrowDown: "M12 5v14M6 13l6 6 6-6",
  arrowLeft: "M19 12H5M11 6l-6 6 6 6",
  arrowRight: "M5 12h14M13 6l6 6-6 6",
  arrowUp: "M12 19V5M6 11l6-6 6 6",
  award: "M12 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8.5 12.8 7 21l5-2.6L17 21l-1.5-8.2",
  building: "M4 21V8l8-5 8 5v13M4 21h16M9 21v-5h6v5M8 11h.01M12 11h.01M16 11h.01",
  calendar: "M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5",
  check: "M4.5 12.5 10 18 20 7",
  checkCircle: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5",
  chevronDown: "M6 9l6 6 6-6",
  chevronRight: "M9 6l6 6-6 6",
  circle: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.4l3.5 2",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  cross: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9l6 6M15 9l-6 6",
  document: "M6 3h8l5 5v13H6zM14 3v5h5M9 13h6M9 17h6",
  download: "M12 4v11M7 10.5l5 5 5-5M4 20h16",
  edit: "M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3",
  external: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  eye: "M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  eyeOff:
    "M3 3l18 18M10 5.7A10 10 0 0 1 12 5.5c6.4 0 10 6.5 10 6.5a17 17 0 0 1-3.3 3.9M6.5 7.6A16 16 0 0 0 2 12s3.6 6.5 10 6.5c1.7 0 3.2-.4 4.5-1.1",
  filter: "M4 6h16M7 12h10M10 18h4",
  globe:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.6 2.5 3.8 5.5 3.8 9s-1.2 6.5-3.8 9c-2.6-2.5-3.8-5.5-3.8-9S9.4 5.5 12 3z",
  home: "M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.3",
  letter: "M3 6h18v13H3zM3 7l9 7 9-7",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  lock: "M6 11h12v10H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
  menu: "M4 6h16M4 12h16M4 18h16",
  minus: "M5 12h14",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 5a3.3 3.3 0 0 1 0 6.4M18 14.6c2.2.8 3.5 2.8 3.5 5.4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.6-6.5 8-6.5s8 2.5 8 6.5",
  print: "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21",
  shield: "M12 3l8 3v6c0 4.5-3.2 7.7-8 9-4.8-1.3-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-4.7",
  signOut: "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
  sort: "M8 10l4-5 4 5M8 14l4 5 4-5",
  swap: "M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
  upload: "M12 16V5M7 9.5l5-5 5 5M4 20h16",
  vote: "M4 12h3l2-8 9 3-2.4 5H20v8H4zM4 12h16",
} as const;

/** Every picture the portals may use. */
export type IconName = keyof typeof paths;

/** A line drawing beside words; it never carries meaning alone, so it is hidden from screen readers. */
export function Icon({ name, size = "m" }: { name: IconName; size?: "s" | "m" | "l" }) {
  return (
    <svg className={classNames(styles.icon, styles[size])} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
