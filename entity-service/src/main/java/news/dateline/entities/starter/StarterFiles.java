package news.dateline.entities.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.imports.domain.OwnFiles;

/** The files of the starter registry. */
@ApplicationScoped
class StarterFiles implements OwnFiles {

    @Override
    public InputStream open(String name) {
        return Objects.requireNonNull(StarterFiles.class.getResourceAsStream(name), name);
    }

    /** What tells a file from its other versions. */
    String digest(String name) {
        try (var in = open(name)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
