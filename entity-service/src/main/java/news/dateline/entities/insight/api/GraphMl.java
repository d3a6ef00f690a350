package news.dateline.entities.insight.api;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import news.dateline.entities.insight.domain.Edge;
import news.dateline.entities.insight.domain.Graph;

/** Writes graphs as GraphML, which Gephi, Cytoscape, NetworkX and others read. */
final class GraphMl {

    /** Its media type. */
    static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Graph graph) {
        var text = new StringWriter();
        try {
            var writer = new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            writer.write(graph);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a graph cannot be written", e);
        }
        return text.toString();
    }

    private void write(Graph graph) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("label", "node", "string");
        key("type", "node", "string");
        key("status", "node", "string");
        key("articles", "node", "int");
        key("weight", "edge", "int");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        for (Graph.Node node : graph.nodes()) {
            write(node);
        }
        for (Edge edge : graph.edges()) {
            write(edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void write(Graph.Node node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.entity().id().uri());
        data("label", node.entity().name());
        data("type", node.entity().type().name());
        data("status", node.entity().status().name());
        data("articles", Integer.toString(node.articles()));
        xml.writeEndElement();
    }

    private void write(Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.one().uri());
        xml.writeAttribute("target", edge.other().uri());
        data("weight", Integer.toString(edge.articles()));
        xml.writeEndElement();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        // XML 1.0 has no way to write these at all.
        xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", " "));
        xml.writeEndElement();
    }
}
