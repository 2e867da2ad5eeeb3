import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { DataRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { calendarLocales } from "../texts/calendarLocales";
import { useLocale } from "../texts/useLocale";
import { Toasts } from "../ui/Toasts";
import { BrokenBoundary } from "./BrokenBoundary";
import { PortalContext } from "./PortalContext";
import type { PortalDefinition } from "./PortalDefinition";

/** Everything a page may count on: the API, the language, messages, and a net under it all. */
export function PortalRoot(props: { definition: PortalDefinition; client: ApolloClient; router: DataRouter }) {
  const locale = useLocale();
  return (
    <StrictMode>
      <BrokenBoundary>
        <PortalContext value={props.definition}>
          <ApolloProvider client={props.client}>
            <I18nProvider locale={calendarLocales[locale]}>
              <Toasts>
                <RouterProvider router={props.router} />
              </Toasts>
            </I18nProvider>
          </ApolloProvider>
        </PortalContext>
      </BrokenBoundary>
    </StrictMode>
  );
}
