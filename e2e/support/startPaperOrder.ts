import type { Page } from "@playwright/test";
import { askRegister } from "./askRegister";

interface Ordered {
  readonly certificateId: string;
  readonly orderId: string;
  readonly invoiceId: string;
}

interface Placed {
  readonly id: string;
  readonly invoice: { readonly id: string };
}

interface Mine {
  readonly id: string;
  readonly viewerCanOrderPaper: boolean;
  readonly paperOrders: readonly Placed[];
}

/** An order of paper for one of the signed-in person's own certificates: the one that is there, or a new one. */
export async function startPaperOrder(page: Page): Promise<Ordered> {
  const { myCertificates } = await askRegister<{ myCertificates: readonly Mine[] }>(
    page,
    "query Papers { myCertificates { id viewerCanOrderPaper paperOrders { id invoice { id } } } }",
  );
  const open = myCertificates.find(({ paperOrders }) => paperOrders.length > 0);
  const certificateId = (open ?? myCertificates.find((one) => one.viewerCanOrderPaper))?.id ?? "";
  const placed = open?.paperOrders[0] ?? (await place(page, certificateId));
  return { certificateId, orderId: placed.id, invoiceId: placed.invoice.id };
}

async function place(page: Page, certificateId: string): Promise<Placed> {
  const { orderDuplicate } = await askRegister<{ orderDuplicate: { paperOrder: Placed } }>(
    page,
    `mutation Place($input: OrderDuplicateInput!) {
      orderDuplicate(input: $input) { paperOrder { id invoice { id } } problems { code } }
    }`,
    { input: { certificateId, reason: "ORIGINAL_LOST", delivery: "PICK_UP" } },
  );
  return orderDuplicate.paperOrder;
}
