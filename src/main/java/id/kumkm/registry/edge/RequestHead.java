package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The method, the path and the media types of a request. */
final class RequestHead {

    private RequestHead() {}

    /** Goes on where the head is in order, and answers where it is not. */
    static void check(RoutingContext context, SchemaFile schemaFile) {
        boolean isPost = context.request().method().equals(HttpMethod.POST);
        boolean isGet = context.request().method().equals(HttpMethod.GET);
        boolean isUpgrade = isGet && context.request().headers().contains(HttpHeaders.UPGRADE);
        if (!isUpgrade && !(Gate.PATH + "/").startsWith(context.normalizedPath())) {
            answerBelow(context, isGet || context.request().method().equals(HttpMethod.HEAD), schemaFile);
            return;
        }
        if (isUpgrade || !isPost && !isGet) {
            notAllowed(context, "GET, POST");
            return;
        }
        if (isPost && !isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            Answers.send(
                    context,
                    415,
                    Problem.badRequest(
                            "Gunakan Content-Type application/json.", "Use the Content-Type application/json."));
            return;
        }
        if (isPost && isEncoded(context)) {
            context.response().putHeader("Accept-Encoding", "identity");
            Answers.sendAndClose(
                    context,
                    415,
                    Problem.badRequest(
                            "Kirim isi permintaan tanpa kompresi: tanpa header Content-Encoding.",
                            "Send the body as it is, not compressed: without the header Content-Encoding."));
            return;
        }
        agreeOnType(context);
    }

    /** Below the endpoint is the schema file and nothing else. */
    private static void answerBelow(RoutingContext context, boolean isRead, SchemaFile schemaFile) {
        if (!schemaFile.isServed() || !context.normalizedPath().equals(SchemaFile.PATH)) {
            Answers.send(context, nothingHere());
        } else if (isRead) {
            schemaFile.send(context);
        } else {
            notAllowed(context, "GET, HEAD");
        }
    }

    static Problem nothingHere() {
        return new Problem(ErrorCode.NOT_FOUND, Message.of("Tidak ada di sini.", "There is nothing here."));
    }

    private static boolean isEncoded(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.CONTENT_ENCODING)
                && context.request().headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                        .anyMatch(encoding -> !encoding.strip().equalsIgnoreCase("identity"));
    }

    private static void agreeOnType(RoutingContext context) {
        Optional<String> type = Answers.negotiated(context);
        if (type.isEmpty()) {
            Answers.send(
                    context,
                    406,
                    Problem.badRequest(
                            "Jawaban tersedia sebagai application/graphql-response+json atau application/json.",
                            "Answers come as application/graphql-response+json or application/json."));
            return;
        }
        context.setAcceptableContentType(type.get());
        context.next();
    }

    static void notAllowed(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        Answers.send(
                context, 405, Problem.badRequest("Gunakan metode " + allowed + ".", "Use the method " + allowed + "."));
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        if (contentType.equals("application/json")) { // As nearly all write it.
            return true;
        }
        String written = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return written.equals("application/json") || written.equals("application/json;charset=utf-8");
    }
}
