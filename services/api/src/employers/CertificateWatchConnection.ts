import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { CertificateWatch } from "./CertificateWatch";

/** A page of watches. */
@ObjectType()
export class CertificateWatchConnection extends connectionOf(CertificateWatch, "CertificateWatch") {}
