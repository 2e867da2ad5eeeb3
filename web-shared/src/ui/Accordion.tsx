import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, Heading } from "react-aria-components/Disclosure";
import styles from "./Accordion.module.css";
import { Icon } from "./Icon";

/** `level` is the heading's level on its page. */
export type AccordionProps = { title: string; level?: 2 | 3 | 4 | 5; isOpen?: boolean; children: ReactNode };

/** A part of a page that opens on demand. */
export function Accordion({ title, level = 3, isOpen = false, children }: AccordionProps) {
  return (
    <Disclosure className={styles.accordion} defaultExpanded={isOpen}>
      <Heading level={level} className={styles.head}>
        <AriaButton slot="trigger" className={styles.trigger}>
          <Icon name="chevronRight" size="s" />
          <span>{title}</span>
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles.panel}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
