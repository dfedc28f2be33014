FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src src
COPY rules rules
RUN dotnet publish src/Advisor.Api --configuration Release --output /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# The rules are published beside the program.
ENV ASPNETCORE_HTTP_PORTS=8080 Rules__Folder=/app/rules
EXPOSE 8080
# The user `app` of the base image, by number, so that an orchestrator can see that it is not root.
USER 1654
# The image has no curl; the program asks itself.
HEALTHCHECK --interval=10s --timeout=3s --retries=3 \
  CMD ["dotnet", "Advisor.Api.dll", "--probe", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["dotnet", "Advisor.Api.dll"]
