import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Certificate } from "./Certificate";

/** A page of certificates. */
@ObjectType()
export class CertificateConnection extends connectionOf(Certificate, "Certificate") {}
