# Builds the product, lays it out for a fast start, and runs it as an ordinary user.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
RUN mvn -B -ntp -DskipTests package

# The archive of loaded classes is recorded by one start of the application on its own database, which is thrown away.
FROM eclipse-temurin:17-jre AS layout
WORKDIR /application
COPY --from=build /source/target/throughline.jar /source/bin/layout /tmp/
RUN /tmp/layout /tmp/throughline.jar /application

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/throughline --create-home throughline
WORKDIR /application
COPY --from=layout /application .
USER throughline
ENV THROUGHLINE_DATABASE_FOLDER=/var/lib/throughline \
    THROUGHLINE_MANAGEMENT_PORT=8081 \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
EXPOSE 8080 8081
ENTRYPOINT ["java", "-XX:SharedArchiveFile=throughline.jsa", "-jar", "throughline.jar"]
