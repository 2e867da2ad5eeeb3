import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { CertificatePayload } from "./CertificatePayload";
import { confirmCertificate, ConfirmCertificateInput } from "./confirmCertificate";
import { invalidateCertificate, InvalidateCertificateInput } from "./invalidateCertificate";
import { returnCertificate, ReturnCertificateInput } from "./returnCertificate";
import { setCertificateVisibility, SetCertificateVisibilityInput } from "./setCertificateVisibility";
import { submitCertificate, SubmitCertificateInput } from "./submitCertificate";

/** What may be done with a certificate. */
@Resolver()
export class CertificateResolver {
  @Mutation(() => CertificatePayload)
  submitCertificate(
    @Arg("input", () => SubmitCertificateInput) input: SubmitCertificateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(submitCertificate, input));
  }

  @Mutation(() => CertificatePayload)
  returnCertificate(
    @Arg("input", () => ReturnCertificateInput) input: ReturnCertificateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(returnCertificate, input));
  }

  @Mutation(() => CertificatePayload)
  confirmCertificate(
    @Arg("input", () => ConfirmCertificateInput) input: ConfirmCertificateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(confirmCertificate, input));
  }

  @Mutation(() => CertificatePayload)
  setCertificateVisibility(
    @Arg("input", () => SetCertificateVisibilityInput) input: SetCertificateVisibilityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(setCertificateVisibility, input));
  }

  @Mutation(() => CertificatePayload)
  invalidateCertificate(
    @Arg("input", () => InvalidateCertificateInput) input: InvalidateCertificateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(invalidateCertificate, input));
  }
}
